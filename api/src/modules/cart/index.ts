export { CartModule } from './cart.module.js';
export { Carts, type CheckedCart } from './carts.js';
