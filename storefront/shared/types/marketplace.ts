import type { components } from '@flexbizz/sdk';

type Schemas = components['schemas'];

export type Account = Schemas['Account'];
export type Cart = Schemas['Cart'];
export type CartLine = Schemas['CartLine'];
export type CartSeller = Schemas['CartSeller'];
export type Category = Schemas['Category'];
export type Checkout = Schemas['Checkout'];
export type Condition = Schemas['Condition'];
export type DeviceLoginRequest = Schemas['DeviceLoginRequest'];
export type FacetValue = Schemas['FacetValue'];
export type Money = Schemas['Money'];
export type Order = Schemas['Order'];
export type OrderStatus = Schemas['OrderStatus'];
export type OrderSummary = Schemas['OrderSummary'];
export type Picture = Schemas['Picture'];
export type Product = Schemas['Product'];
export type ProductCard = Schemas['ProductCard'];
export type SearchAnswer = Schemas['SearchAnswer'];
export type Seller = Schemas['Seller'];
export type SellerOfProduct = Schemas['SellerOfProduct'];
export type SessionListed = Schemas['SessionListed'];
export type Suggestion = Schemas['Suggestions']['items'][number];
export type Variant = Schemas['Variant'];
