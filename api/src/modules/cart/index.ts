export { CartModule } from './cart.module.js';
export { Carts, type CheckedCart } from './carts.js';
export { AddToCart } from './commands/add-to-cart.js';
