import { partOf } from "./view.ts";

/** From here on the visitor sees how many characters are left. */
const COUNT_FROM = 3_500;

/** The field to write in: Enter sends, Shift+Enter begins a line. */
export class Composer {
  readonly #form: HTMLFormElement;
  readonly #input: HTMLTextAreaElement;
  readonly #button: HTMLButtonElement;
  readonly #count: HTMLElement;
  readonly #obstacle: HTMLElement;
  readonly #why: HTMLElement;
  readonly #countdown: HTMLElement;
  readonly #onSend: (text: string) => void;

  constructor(view: HTMLElement, nick: string, onSend: (text: string) => void) {
    this.#form = partOf(view, "composer", HTMLFormElement);
    this.#input = partOf(view, "input", HTMLTextAreaElement);
    this.#button = partOf(view, "send", HTMLButtonElement);
    this.#count = partOf(view, "count", HTMLElement);
    this.#obstacle = partOf(view, "obstacle", HTMLElement);
    this.#why = partOf(view, "obstacle-text", HTMLElement);
    this.#countdown = partOf(view, "obstacle-countdown", HTMLElement);
    this.#onSend = onSend;
    this.#form.hidden = false;
    if (nick !== "") this.#input.placeholder = `Write as ${nick}`;
    this.#form.addEventListener("submit", (event) => this.#submit(event));
    this.#input.addEventListener("input", () => this.#update());
    this.#input.addEventListener("keydown", (event) => {
      // Enter also ends the choice of an input method, which is not meant for us.
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) this.#submit(event);
    });
    this.#input.focus();
  }

  /** Says why one cannot speak; undefined: one can. What is written already stays. */
  hold(obstacle: { readonly why: string; readonly countdown: string } | undefined): void {
    const { why = "", countdown = "" } = obstacle ?? {};
    this.#obstacle.hidden = obstacle === undefined;
    // The reason is read out when it changes; the seconds stand beside it, to be read by who looks for them.
    if (this.#why.textContent !== why) this.#why.textContent = why;
    this.#countdown.textContent = countdown;
    this.#update();
  }

  disable(): void {
    this.#obstacle.hidden = true;
    this.#input.disabled = true;
    this.#button.disabled = true;
    this.#input.placeholder = "You cannot write here any more";
  }

  #submit(event: Event): void {
    event.preventDefault();
    const text = this.#input.value.trim();
    if (text === "" || this.#input.disabled || !this.#obstacle.hidden) return;
    this.#input.value = "";
    this.#update();
    this.#input.focus();
    this.#onSend(text);
  }

  #update(): void {
    const { value, maxLength } = this.#input;
    this.#button.disabled = value.trim() === "" || this.#input.disabled || !this.#obstacle.hidden;
    this.#count.hidden = value.length < COUNT_FROM;
    this.#count.textContent = `${maxLength - value.length} left`;
    // Grows with its lines up to the limit in style.css.
    this.#input.rows = Math.min(6, value.split("\n").length);
  }
}
