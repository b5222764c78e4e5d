interface RouteLayer {
  readonly route?: { readonly methods: Readonly<Record<string, boolean>> };
  match(path: string): boolean;
}

/** The methods an interface like ours has; a route that takes every method there is is not one of the interface's. */
const METHODS = ['DELETE', 'GET', 'PATCH', 'POST', 'PUT'];

/** The HTTP methods some route answers at this path, upper case and sorted; empty when nothing is there. Reads express' own table of routes. */
export function allowedMethods(express: unknown, path: string): readonly string[] {
  const stack = (express as { readonly router?: { readonly stack?: readonly RouteLayer[] } }).router?.stack ?? [];
  const methods = new Set<string>();
  for (const layer of stack) {
    const taken = Object.keys(layer.route?.methods ?? {}).map((method) => method.toUpperCase());
    if (taken.length === 0 || METHODS.every((method) => taken.includes(method)) || !layer.match(path)) continue;
    for (const method of taken) if (METHODS.includes(method)) methods.add(method);
  }
  if (methods.has('GET')) methods.add('HEAD');
  return [...methods].sort();
}
