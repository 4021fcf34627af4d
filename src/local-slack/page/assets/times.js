const DAY = 24 * 60 * 60 * 1000;

const dateOf = (ts) => new Date(Number(ts) * 1000);
const startOfDay = (date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();

export function clock(ts, locale) {
  return dateOf(ts).toLocaleTimeString(locale, { hour: 'numeric', minute: '2-digit' });
}

/** For titles: the whole of it. */
export function moment(ts, locale) {
  return dateOf(ts).toLocaleString(locale, { dateStyle: 'long', timeStyle: 'medium' });
}

export function isoTime(ts) {
  return dateOf(ts).toISOString();
}

/** Equal for two messages of the same day. */
export function dayKey(ts) {
  return startOfDay(dateOf(ts));
}

export function dayName(ts, locale, words) {
  const days = Math.round((startOfDay(new Date()) - dayKey(ts)) / DAY);
  if (days === 0) return words.today;
  if (days === 1) return words.yesterday;
  return dateOf(ts).toLocaleDateString(locale, { weekday: 'long', month: 'long', day: 'numeric' });
}

/** Slack's date tokens, as far as they are common: `{date_num} {time}`. */
export function formatDate(seconds, format, locale) {
  const date = dateOf(seconds);
  const forms = {
    date_num: () => date.toLocaleDateString('sv-SE'),
    date: () => date.toLocaleDateString(locale, { dateStyle: 'long' }),
    date_short: () => date.toLocaleDateString(locale, { dateStyle: 'medium' }),
    date_long: () => date.toLocaleDateString(locale, { dateStyle: 'full' }),
    time: () => clock(seconds, locale),
    time_secs: () => date.toLocaleTimeString(locale),
  };
  return format.replace(/\{(\w+)\}/g, (whole, name) =>
    Object.hasOwn(forms, name.replace(/_pretty$/, '')) ? forms[name.replace(/_pretty$/, '')]() : whole,
  );
}
