import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Refusal } from '#shared/errors.js';
import { MethodNotAllowed, RouteNotFound } from './http.errors.js';

interface Template {
  url: string;
  pattern: RegExp;
  methods: Set<string>;
}

/** Which methods an address takes, so that a wrong method is told apart from a wrong address. */
@Injectable()
export class RouteTable {
  private readonly templates = new Map<string, Template>();
  private overlaps: Map<string, Set<string>> | undefined;

  add(method: string, url: string): void {
    const template = this.templates.get(url) ?? { url, pattern: patternOf(url), methods: new Set() };
    template.methods.add(method);
    this.templates.set(url, template);
    this.overlaps = undefined;
  }

  /** Of the template that says most about the address: `/products/bulk` is not a product called "bulk". */
  methodsAt(address: string): string[] {
    const path = pathOf(address);
    const [closest] = [...this.templates.values()]
      .filter(({ pattern }) => pattern.test(path))
      .sort((a, b) => rankOf(a.url).localeCompare(rankOf(b.url)));
    return closest ? [...closest.methods] : [];
  }

  /** A wrong method, or a wrong address. */
  refuse(url: string, reply: FastifyReply): Refusal {
    const methods = this.methodsAt(url);
    if (methods.length === 0)
      return new RouteNotFound(`There is no ${pathOf(url).slice(0, 200)}. See openapi.yaml.`);
    reply.header('Allow', methods.join(', '));
    return new MethodNotAllowed(`Use ${methods.join(' or ')}.`);
  }

  /** True when a route with a parameter was found for an address that another route spells out. */
  isSpelledOut(url: string | undefined, address: string): boolean {
    this.overlaps ??= this.findOverlaps();
    return url !== undefined && this.overlaps.get(url)?.has(pathOf(address)) === true;
  }

  private findOverlaps(): Map<string, Set<string>> {
    const all = [...this.templates.values()];
    const fixed = all.filter(({ url }) => !/[12]/.test(rankOf(url)));
    return new Map(
      all
        .filter((template) => !fixed.includes(template))
        .map(({ url, pattern }): [string, Set<string>] => [
          url,
          new Set(fixed.filter((one) => pattern.test(one.url)).map((one) => one.url)),
        ])
        .filter(([, addresses]) => addresses.size > 0),
    );
  }
}

const pathOf = (address: string): string => address.split('?')[0]!;

const patternOf = (url: string): RegExp =>
  new RegExp(
    `^${url
      .replaceAll('.', '\\.')
      .replaceAll(/:[^/]+/g, '[^/]+')
      .replace('*', '.*')}$`,
  );

/** Sorts fixed segments before parameters, and those before wildcards, from left to right. */
const rankOf = (url: string): string =>
  url
    .split('/')
    .map((segment) => (segment.includes('*') ? '2' : segment.includes(':') ? '1' : '0'))
    .join('');
