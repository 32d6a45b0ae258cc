/// References to characters in HTML and Markdown, such as `&eacute;` and `&#8211;`.
enum CharacterReference {
  /// The longest reference that is looked at, in bytes.
  static let longest = 34

  /// The text that a reference stands for, `&` and `;` included in it; nil where it is not known.
  static func text<Bytes: Collection<UInt8>>(of reference: Bytes) -> String? {
    let name = String(decoding: reference.dropFirst().dropLast(), as: UTF8.self)
    if let known = named[name] { return known }
    guard name.hasPrefix("#") else { return nil }
    let isHexadecimal = name.hasPrefix("#x") || name.hasPrefix("#X")
    let digits = name.dropFirst(isHexadecimal ? 2 : 1)
    guard let value = UInt32(digits, radix: isHexadecimal ? 16 : 10), value > 0,
      let scalar = Unicode.Scalar(value)
    else { return "\u{FFFD}" }
    return String(scalar)
  }

  /// Names of the characters from U+00A0 to U+00FF, in order.
  private static let latin = """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn \
    sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave \
    Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml \
    ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN \
    szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute \
    icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml \
    yacute thorn yuml
    """

  private static let named: [String: String] = {
    var result = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "ndash": "–", "mdash": "—",
      "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„",
      "hellip": "…", "bull": "•", "trade": "™", "euro": "€", "dagger": "†", "Dagger": "‡",
      "permil": "‰", "lsaquo": "‹", "rsaquo": "›", "prime": "′", "Prime": "″", "larr": "←",
      "uarr": "↑", "rarr": "→", "darr": "↓", "harr": "↔", "rArr": "⇒", "minus": "−", "infin": "∞",
      "ne": "≠", "le": "≤", "ge": "≥", "asymp": "≈", "equiv": "≡", "sum": "∑", "radic": "√",
      "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}", "zwnj": "\u{200C}",
      "zwj": "\u{200D}", "OElig": "Œ", "oelig": "œ", "Scaron": "Š", "scaron": "š", "Yuml": "Ÿ",
      "fnof": "ƒ", "circ": "ˆ", "tilde": "˜", "check": "✓", "cross": "✗", "star": "☆",
      "lbrack": "[",
      "rbrack": "]", "lbrace": "{", "rbrace": "}", "num": "#", "ast": "*", "lowbar": "_",
      "grave": "`", "vert": "|", "verbar": "|", "bsol": "\\", "sol": "/", "colon": ":",
      "comma": ",", "period": ".", "excl": "!", "quest": "?", "dollar": "$", "percnt": "%",
      "lpar": "(", "rpar": ")", "plus": "+", "equals": "=", "commat": "@", "hyphen": "‐",
      "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "lambda": "λ", "mu": "μ", "pi": "π",
      "sigma": "σ", "omega": "ω", "Delta": "Δ", "Omega": "Ω",
    ]
    for (offset, name) in latin.split(separator: " ").enumerated() {
      if let scalar = Unicode.Scalar(0xA0 + UInt32(offset)) {
        result[String(name)] = String(scalar)
      }
    }
    return result
  }()
}
