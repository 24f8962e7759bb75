/** Whether this server has been asked to end: load balancers look elsewhere, and no connection is kept. */
let begun = false;

export const isDraining = (): boolean => begun;
export const beginDraining = (): void => void (begun = true);
