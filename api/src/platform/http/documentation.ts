type Swagger = typeof import('@nestjs/swagger');
type Decorator = ClassDecorator & MethodDecorator;

const said: ((swagger: Swagger) => void)[] = [];

/**
 * The decorators of @nestjs/swagger, but what they say is kept until somebody writes the contract down: a server that
 * only answers requests needs none of it, and the library is a fifth of all modules it would load.
 */
const kept =
  <Name extends keyof Swagger>(name: Name) =>
  (...options: Swagger[Name] extends (...options: infer Options) => unknown ? Options : never): Decorator =>
  (...target: unknown[]) =>
    void said.push((swagger) => {
      const decorator = swagger[name] as (...options: unknown[]) => (...target: unknown[]) => void;
      decorator(...options)(...target);
    });

export const ApiBody = kept('ApiBody');
export const ApiConsumes = kept('ApiConsumes');
export const ApiExcludeController = kept('ApiExcludeController');
export const ApiExtension = kept('ApiExtension');
export const ApiHeader = kept('ApiHeader');
export const ApiOperation = kept('ApiOperation');
export const ApiResponse = kept('ApiResponse');
export const ApiSecurity = kept('ApiSecurity');
export const ApiTags = kept('ApiTags');

/** Says to @nestjs/swagger, in the same order, what was kept. */
export function sayAll(swagger: Swagger): void {
  for (const say of said.splice(0)) say(swagger);
}
