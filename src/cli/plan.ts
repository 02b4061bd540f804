import { makeClock } from '#platform/clock.ts';
import { terminal } from './output.ts';
import { runPlan } from './run-plan.ts';

process.exitCode = await runPlan(process.argv.slice(2), terminal, makeClock().today);
