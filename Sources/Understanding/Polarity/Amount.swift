/// A number with what it counts, lengths of time in seconds.
struct Amount: Equatable {
  let value: Double
  let unit: String
}

/// A bound that a text sets.
struct Limit {
  enum Kind { case least, most, exact }
  let kind: Kind
  let amount: Amount
}

extension PolarText {
  private static let seconds: [(PolarityClass, Double)] = [
    (.seconds, 1), (.minutes, 60), (.hours, 3600), (.days, 86400),
    (.weeks, 604_800), (.months, 2_629_800), (.years, 31_557_600),
  ]

  /// The amounts of the text, with the index of each number.
  var amounts: [(index: Int, amount: Amount)] {
    words.indices.compactMap { index in
      guard let value = Self.number(words[index].text) else { return nil }
      return (index, amount(value, unitAt: index + 1))
    }
  }

  private func amount(_ value: Double, unitAt index: Int) -> Amount {
    guard words.indices.contains(index) else { return Amount(value: value, unit: "") }
    for (unit, seconds) in Self.seconds where words[index].senses.contains(unit) {
      return Amount(value: value * seconds, unit: "time")
    }
    return Amount(value: value, unit: words[index].term ?? "")
  }

  private static func number(_ text: String) -> Double? {
    guard let first = text.utf8.first, (0x30...0x39).contains(first) else { return nil }
    return Double(text.filter { $0 != "," })
  }

  /// The bounds of the text: “at least …”, “up to …”, “within …”.
  var limits: [Limit] {
    amounts.map { index, amount in
      let near = words[max(0, index - 3)..<min(words.count, index + 5)]
      let kind: Limit.Kind =
        if near.contains(where: { $0.senses.contains(.least) }) {
          .least
        } else if near.contains(where: { $0.senses.contains(.most) }) { .most } else { .exact }
      return Limit(kind: kind, amount: amount)
    }
  }
}
