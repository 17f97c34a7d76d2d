/** Types whose attachment is a JSON object with fields of their own. */
export type AttachmentType = "image" | "audio" | "video" | "location" | "file";

type Check = (value: unknown) => string | undefined;

const text: Check = (value) => (typeof value === "string" ? undefined : "must be a string");
const amount: Check = (value) =>
  typeof value === "number" && Number.isFinite(value) && value >= 0 ? undefined : "must be a number from 0";
const within =
  (limit: number): Check =>
  (value) =>
    typeof value === "number" && Math.abs(value) <= limit ? undefined : `must be a number from -${limit} to ${limit}`;

/** The fields of the product's attachments. Further fields are the application's own. [MS4] */
const FIELDS: Readonly<Record<AttachmentType, { readonly required: Checks; readonly optional: Checks }>> = {
  image: {
    required: { url: text },
    optional: { name: text, md5: text, ext: text, size: amount, w: amount, h: amount },
  },
  audio: { required: { url: text }, optional: { md5: text, ext: text, size: amount, dur: amount } },
  video: {
    required: { url: text },
    optional: { md5: text, ext: text, size: amount, dur: amount, w: amount, h: amount },
  },
  location: { required: { lat: within(90), lng: within(180) }, optional: { title: text } },
  file: { required: { url: text }, optional: { name: text, md5: text, ext: text, size: amount } },
};

type Checks = Readonly<Record<string, Check>>;

/** What is wrong with an attachment, naming the field; undefined when nothing is. */
export function checkAttachment(type: AttachmentType, attachment: string): string | undefined {
  const fields = parseObject(attachment);
  if (fields === undefined) return "must be a JSON object";
  const { required, optional } = FIELDS[type];
  for (const [name, check] of Object.entries(required)) {
    if (!Object.hasOwn(fields, name)) return `${name} is missing`;
    const problem = check(fields[name]);
    if (problem) return `${name} ${problem}`;
  }
  for (const [name, check] of Object.entries(optional)) {
    const problem = Object.hasOwn(fields, name) ? check(fields[name]) : undefined;
    if (problem) return `${name} ${problem}`;
  }
  return undefined;
}

function parseObject(json: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined; // Not JSON: the caller gets a sentence, not an exception.
  }
}
