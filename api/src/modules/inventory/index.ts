export { InventoryModule } from './inventory.module.js';
export { Inventory, type StockEntry } from './inventory.js';
export { FEW, type Available, type Shortage, type StockLevel, type StockLine } from './stock.js';
