import type { AstroIntegration } from 'astro';
export function guard(): AstroIntegration { return { name: 'guard', hooks: {} }; }
