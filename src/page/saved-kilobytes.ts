// How many kilobytes saving data saves, as the build measured it; 0 when it has not.
export const SAVED_KILOBYTES: number = __SAVED_KB__;
