import { Module } from '@nestjs/common';
import { MediaController } from './http/media.controller.js';

@Module({ controllers: [MediaController] })
export class MediaModule {}
