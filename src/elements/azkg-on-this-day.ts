import { type CSSResultGroup, html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import {
  anniversaries,
  type Anniversary,
  type AnniversarySpan,
  anniversaryOf,
  isRound,
  nextAnniversaries,
  ROUND,
  spanAround,
  SPANS,
} from '../dataset/anniversaries.js';
import { chronicle } from '../dataset/chronicle.js';
import type { AzkgRecord, EdtfDate, Kind } from '../dataset/types.js';
import { AzkgList } from './azkg-list.js';
import { itemStyles } from './item.styles.js';
import { onThisDayStyles } from './on-this-day.styles.js';
import { disclosure, metaLine, recordDate, summary } from './record-item.js';
import { controlStyles, elementStyles } from './shared.styles.js';
import { today } from './today.js';
import { type Content, date, heading, joined, link, type View } from './view.js';
import { asText, oneOf, warnOnce } from './warn.js';

/**
 * Anniversaries of today, of this week or this month, by the calendar of the reader's device: how many years ago it was, and
 * which round anniversary comes next. Where none falls into the time, the nearest one to come is shown and said to be that.
 * Only what is known to the day has anniversaries, of an interval its first day. What happened on 29 February comes round on
 * 28 February in a year without a 29th.
 *
 * @summary Anniversaries of today, this week or this month.
 * @tag azkg-on-this-day
 * @without group event offices series coordinates value imprint url related
 *
 * @csspart period - The day, week or month whose anniversaries are shown.
 * @csspart none - That there is none, and when the next one is.
 * @csspart anniversary - How many years ago it was, and what comes next.
 * @csspart years - How many years ago it was.
 */
export class AzkgOnThisDay extends AzkgList {
  static override styles: CSSResultGroup = [elementStyles, controlStyles, itemStyles, onThisDayStyles];

  /** The day for which anniversaries are sought, as `2028-01-19`, for previews. @default the reader's today */
  @property() date: string | undefined;

  /** `day`, `week` (Monday to Sunday) or `month`. @default "day" */
  @property() span: string | undefined;

  /** Only round anniversaries: every fifth year, or every so many years as the attribute says, such as `10`. */
  @property() round: string | boolean | undefined;

  protected override readonly kinds: readonly Kind[] = ['event', 'agreement'];

  #day: EdtfDate = '';
  #span: AnniversarySpan = 'day';
  /** Every how many years an anniversary is shown. */
  #step = 1;

  protected override get needsLate(): boolean {
    return true;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#onReturn);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#onReturn);
  }

  /** A page that was left open shows the new day to a reader who comes back to it. */
  readonly #onReturn = (): void => this.requestUpdate();

  protected override labelIn({ messages: { onThisDay } }: View): string {
    return { day: onThisDay.name, week: onThisDay.week, month: onThisDay.month }[this.#span];
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#day = this.#wantedDay();
    this.#span = oneOf(this, 'span', this.span, SPANS);
    this.#step = this.#wantedStep();
    super.willUpdate(changed);
  }

  #wantedDay(): EdtfDate {
    const day = asText(this.date);
    if (/^\d{4}-\d\d-\d\d$/.test(day) && spanAround(day, 'day')) return day;
    if (day !== '') warnOnce(this, `date="${day}" is not a day and has no effect. Write it as 2028-01-19.`);
    return today();
  }

  #wantedStep(): number {
    const round = asText(this.round).toLowerCase();
    const isAsked = this.round === true || this.round === '' || round === 'true';
    if (isAsked) return ROUND;
    if (round === '' || round === 'false') return 1;
    if (/^[1-9]\d{0,3}$/.test(round)) return Number(round);
    warnOnce(this, `round="${round}" is not known. Every fifth anniversary is shown. Write a whole number of years from 1.`);
    return ROUND;
  }

  /** The records that come round; where there are none, those that do so next. Documents stand inside their event. */
  protected override topLevelOf(records: readonly AzkgRecord[]): readonly AzkgRecord[] {
    const inTime = anniversaries(records, this.#day, this.#span, this.#step);
    const found = inTime.length > 0 ? inTime : nextAnniversaries(records, this.#day, this.#step);
    const shown = chronicle(found.map(({ record }) => record));
    return this.order === 'desc' ? shown.toReversed() : shown;
  }

  protected override renderRecords(view: View, records: readonly AzkgRecord[]): Content {
    const [first = this.#day, last = first] = spanAround(this.#day, this.#span) ?? [];
    const shown = records.map((record) => anniversaryOf(record, first, this.#step)!);
    const isCompact = this.shownLayout === 'compact';
    const line = view.late?.compactFor(this, (record) => {
      const anniversary = shown.find((candidate) => candidate.record === record)!;
      return html`<span part="years">${this.#elapsed(view, anniversary)}</span>`;
    });
    return html`<p part="period">
        ${date(view, this.#span === 'month' ? first.slice(0, 7) : first === last ? first : `${first}/${last}`)}
      </p>
      ${shown.some(({ date: day }) => day <= last) ? nothing : this.#none(view, shown[0]!)}
      <ol part="list" role="list" aria-label=${this.nameIn(view)}>
        ${shown.map((anniversary) => (isCompact ? line?.(view, anniversary.record) : this.#item(view, anniversary)))}
      </ol>`;
  }

  /** That there is no anniversary in the time, and when the next one is. */
  #none(view: View, next: Anniversary): Content {
    const { onThisDay } = view.messages;
    const none = { day: onThisDay.noneOnDay, week: onThisDay.noneInWeek, month: onThisDay.noneInMonth }[this.#span];
    const isOnlyRound = this.#step > 1;
    return html`<p part="none">
      ${none(isOnlyRound)} ${isOnlyRound ? onThisDay.nextRound : onThisDay.next} ${date(view, next.date)}
    </p>`;
  }

  #item(view: View, anniversary: Anniversary): Content {
    const { record } = anniversary;
    return html`<li part="item" data-id=${record.id}>
      <article>
        <p part="date">${recordDate(view, record)}</p>
        <div class="entry">
          ${heading(this.innerLevel, 'title', link(view, record), record.id)}
          <p part="anniversary">${joined([this.#years(view, anniversary), this.#roundness(view, anniversary)])}</p>
          <p part="meta">${metaLine(view, record)}</p>
          ${summary(view, record)} ${disclosure(view, record)}
        </div>
      </article>
    </li>`;
  }

  /** Before or after the day itself years are a span only, and the day is named at which it is full. */
  #years(view: View, anniversary: Anniversary): Content {
    const elapsed = html`<strong part="years">${this.#elapsed(view, anniversary)}</strong>`;
    return anniversary.date === this.#day ? elapsed : html`${elapsed}, ${date(view, anniversary.date)}`;
  }

  #elapsed({ messages: { onThisDay } }: View, { years, date: day }: Anniversary): string {
    return day === this.#day ? onThisDay.yearsAgo(years) : onThisDay.years(years);
  }

  /** That it is a round anniversary, or which one comes next. */
  #roundness(view: View, anniversary: Anniversary): Content {
    const { onThisDay } = view.messages;
    const step = this.#step > 1 ? this.#step : ROUND;
    if (isRound(anniversary, step)) return onThisDay.round;
    const next = anniversaryOf(anniversary.record, anniversary.date, step)!;
    return html`${onThisDay.nextRound} ${onThisDay.years(next.years)}, ${date(view, next.date)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'azkg-on-this-day': AzkgOnThisDay;
  }
}
