package io.clientele.data.sources;

import com.google.i18n.phonenumbers.PhoneNumberUtil;

/** Telephone numbers with the country they are dialled in. */
final class Phones {
  private Phones() {}

  /** As written, with the calling code of the cell's region before it where it has none. */
  static Expression number(Cell cell) {
    int code =
        cell.region().isEmpty()
            ? 0
            : PhoneNumberUtil.getInstance().getCountryCodeForRegion(cell.region());
    return code == 0
        ? Expression.raw(cell)
        : Expression.call("dialled", Expression.raw(cell), Expression.constant("+" + code + " "));
  }
}
