import { Injectable } from '@nestjs/common';

/** Which methods an address takes, so that a wrong method is told apart from a wrong address. */
@Injectable()
export class RouteTable {
  private readonly routes: { method: string; pattern: RegExp }[] = [];

  add(method: string, url: string): void {
    const pattern = new RegExp(
      `^${url
        .replaceAll('.', '\\.')
        .replaceAll(/:[^/]+/g, '[^/]+')
        .replace('*', '.*')}$`,
    );
    this.routes.push({ method, pattern });
  }

  methodsAt(url: string): string[] {
    const path = url.split('?')[0]!;
    return [...new Set(this.routes.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method))];
  }
}
