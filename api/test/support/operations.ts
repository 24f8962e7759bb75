import { RequestMethod, type INestApplication } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { OPERATION, type OperationOptions } from '../../src/platform/http/operation-options.js';

/** `GET /v1/orders/:orderId` and what its controller declares of it. */
export function operationsOf(app: INestApplication): Map<string, OperationOptions> {
  const scanner = new MetadataScanner();
  const declared = app
    .get(DiscoveryService)
    .getControllers()
    .flatMap(({ metatype }) => {
      const methods = metatype!.prototype as Record<string, object>;
      return scanner
        .getAllMethodNames(methods)
        .map((name) => ({ controller: metatype!, method: methods[name]! }));
    });
  return new Map(
    declared.flatMap(({ controller, method }) => {
      const operation = Reflect.getMetadata(OPERATION, method) as OperationOptions | undefined;
      if (!operation) return [];
      const verb = RequestMethod[Reflect.getMetadata('method', method) as number];
      const path = [Reflect.getMetadata('path', controller), Reflect.getMetadata('path', method)] as string[];
      return [[`${verb} /${path.filter((part) => part !== '/').join('/')}`, operation]];
    }),
  );
}
