/// The terms of one document, field after field, by the builder's numbers.
///
/// Meant to be used again for the next document, so that none costs memory of its own.
public struct DocumentTerms: Sendable {
  var terms: [UInt32] = []
  /// Where each field's terms end.
  var ends: [Int] = []

  /// Makes an empty document.
  public init() {}

  /// Empties the document for the next one.
  public mutating func removeAll() {
    terms.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
  }

  /// Adds a term to the field at hand, the body to begin with.
  @inline(__always)
  public mutating func append(_ term: UInt32) { terms.append(term) }

  /// Ends the field at hand; the next is the following one of ``IndexField``.
  public mutating func endField() { ends.append(terms.count) }
}
