import * as z from 'zod/mini';

/** No `new Function` probe: the page's content policy forbids it. Every schema is made through this module. */
z.config({ jitless: true });

export { z };
