import { z } from 'zod';
import { liveEvent } from '#platform/live/live-event.js';

export const CartChanged = liveEvent({
  type: 'cart:changed',
  summary: 'Your cart has changed, on another device or in another tab: read it again where it is shown.',
  is: 'passing',
  data: z.strictObject({ itemCount: z.int().min(0).describe('How many items are in it now.') }),
  example: { itemCount: 3 },
});
