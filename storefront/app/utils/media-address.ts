/** Pictures come through this site's own address, also where the API names itself before them. */
export const mediaAddress = (url: string): string => url.replace(/^https?:\/\/[^/]+(?=\/media\/)/, '');
