import type { FlexBizz } from '@flexbizz/sdk';

/** The SDK, speaking for whoever looks at this page. */
export const useFlexBizz = (): FlexBizz => useNuxtApp().$flexbizz as FlexBizz;
