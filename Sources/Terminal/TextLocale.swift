import Glibc

/// The language settings of the process as far as they decide how bytes become characters.
enum TextLocale {
  /// Makes the C library read UTF-8 where the person's settings name no encoding at all.
  ///
  /// In containers and under cron no language is set, or one that is not installed; the C library
  /// then takes ASCII for granted, and a line editor refuses every letter beyond it. An encoding
  /// that the person did choose is left alone.
  static func adoptUTF8() {
    let isKnown = setlocale(LC_CTYPE, "") != nil
    let encoding = nl_langinfo(Int32(CODESET)).map { String(cString: $0) } ?? ""
    guard !isKnown || encoding == "ANSI_X3.4-1968" || encoding == "US-ASCII" else { return }
    // LC_ALL would win over LC_CTYPE; readline and pagers read the environment themselves.
    unsetenv("LC_ALL")
    setenv("LC_CTYPE", "C.UTF-8", 1)
    _ = setlocale(LC_CTYPE, "C.UTF-8")
  }
}
