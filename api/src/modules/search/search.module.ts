import { Module } from '@nestjs/common';
import { SearchController } from './http/search.controller.js';

@Module({ controllers: [SearchController] })
export class SearchModule {}
