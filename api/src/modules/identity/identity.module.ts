import { Module } from '@nestjs/common';
import { AuthController } from './http/auth.controller.js';
import { DeviceLoginsController } from './http/device-logins.controller.js';
import { AccountController } from './http/account.controller.js';
import { SellersController } from './http/sellers.controller.js';

@Module({ controllers: [AuthController, DeviceLoginsController, AccountController, SellersController] })
export class IdentityModule {}
