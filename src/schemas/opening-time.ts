// The form of one line of opening hours, apart from the schema so that a phone can read it without the schema's library.

/** Days and times as `Mo-Fr 09:00-16:30`, in Swedish time; an end at or before the start runs past midnight. */
export const openingTime = /^(Mo|Tu|We|Th|Fr|Sa|Su)(?:-(Mo|Tu|We|Th|Fr|Sa|Su))? ([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-4]):([0-5]\d)$/;

/** The days of a week as they are written in hours, Monday first. */
export const weekdays = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
