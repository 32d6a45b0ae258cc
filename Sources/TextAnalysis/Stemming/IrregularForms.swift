/// English inflections that no suffix rule reaches: `children`, `teeth`, `bought`.
enum IrregularForms {
  /// The base form of an irregular form, or nil.
  static func base(of folded: String) -> String? {
    bases.key(of: folded)
  }

  /// The irregular forms of a base form.
  static func forms(of base: String) -> [String] {
    forms.value(of: base)?.cut(at: " ") ?? []
  }

  private static let forms = LineTable(.irregulars)
  private static let bases = LineTable(.irregulars, by: .value)
}
