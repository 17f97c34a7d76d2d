/** Shown to operators. The number is this package's version. */
export const CLIENT_VERSION = "plaza-js/0.1.0";
