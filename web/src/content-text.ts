import type { MessageContent } from "@plaza/client";

/** What a message says, in one text: its own words, or what it carries. */
export function contentText(content: MessageContent): string {
  switch (content.type) {
    case "text":
    case "tip":
      return content.text;
    case "image":
    case "audio":
    case "video":
    case "file":
      return `${content.type}: ${fileNameOf(content.attachment)}`;
    case "location":
      return content.attachment.title || `${content.attachment.lat}, ${content.attachment.lng}`;
    case "custom":
    case "notification":
      return `${content.type} message`;
    case "unknown":
      return "a message that this page cannot show";
  }
}

function fileNameOf(attachment: { readonly url: string; readonly name?: string }): string {
  return attachment.name || attachment.url.split("/").at(-1) || "file";
}
