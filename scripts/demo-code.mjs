import { generateSync } from 'otplib';

/** Of the demo moderators and admins, who exist in a trial only (api/src/seed/fill-demo-shop.ts). */
const DEMO_SECRET = 'FLEXBIZZDEMOFLEXBIZZDEMOFLEXBIZZ';

console.log(generateSync({ secret: process.argv[2] ?? DEMO_SECRET }));
