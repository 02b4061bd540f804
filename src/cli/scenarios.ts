import { terminal } from './output.ts';
import { runScenarios } from './run-scenarios.ts';

process.exitCode = runScenarios(process.argv.slice(2), terminal);
