/** Stands where a secret stood. */
export const HIDDEN = "[hidden]";

/** User and password of a URL: everything between `//` and the last `@` before the path. */
const URL_CREDENTIALS = /\/\/[^\s/?#]*@/g;
/** A JSON Web Token: three base64url parts, of which the first is a JSON object. */
const JSON_WEB_TOKEN = /\beyJ[\w-]+\.[\w-]+\.[\w-]*/g;
/** Secrets in a query string or a key=value list. */
const SECRET_PARAMETER = /\b(token|secret|password|checksum)=[^\s&;,]+/gi;

/** The text without the secrets that error messages of drivers and addresses are known to carry. */
export function hideCredentials(text: string): string {
  return text
    .replace(URL_CREDENTIALS, `//${HIDDEN}@`)
    .replace(JSON_WEB_TOKEN, HIDDEN)
    .replace(SECRET_PARAMETER, `$1=${HIDDEN}`);
}
