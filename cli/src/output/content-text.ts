import { z } from "zod";

const FILE = z.object({ url: z.string() });
const PLACE = z.object({ lat: z.number(), lng: z.number(), title: z.string().optional() });

/** What a message says: its text, or what kind of thing it is and where that is. */
export function contentText(kind: string, content: unknown): string {
  if (kind === "text") return textOf(content);
  return `[${kind}] ${describe(content)}`;
}

function describe(content: unknown): string {
  const file = FILE.safeParse(content);
  if (file.success) return file.data.url;
  const place = PLACE.safeParse(content);
  if (!place.success) return textOf(content);
  const { lat, lng, title } = place.data;
  return `${lat}, ${lng}${title ? ` ${title}` : ""}`;
}

function textOf(content: unknown): string {
  return typeof content === "string" ? content : JSON.stringify(content);
}
