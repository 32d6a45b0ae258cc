/// The number that an author puts before a heading.
package enum HeadingNumber {
  /// A heading without its number: `3.1 Glazes` and `3) Glazes` are `Glazes`.
  ///
  /// - Complexity: O(*n*) for *n* characters.
  package static func removed(from title: String) -> String {
    let number = title.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ")") }
    let rest = title[number.endIndex...]
    guard let last = number.last, number.first?.isNumber == true, rest.first == " " else {
      return title
    }
    // “2019 in numbers” is a title, “3.1 Numbers” is numbered.
    guard !last.isNumber || number.contains(".") else { return title }
    let words = rest.drop { $0 == " " }
    return words.isEmpty ? title : String(words)
  }
}
