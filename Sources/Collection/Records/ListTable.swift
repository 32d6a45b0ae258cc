import Guides
import Retrieval

/// The lists of the guides.
struct ListTable: Sendable {
  let records: RecordTable
  let guides: GuideTable

  /// A list by its number over all guides.
  func list(_ number: Int, of guide: Int) -> PassageList {
    var reader = records.reader(number)
    let (sections, passages) = (guides.sections(of: guide).count, guides.passages(of: guide).count)
    let isOrdered = reader.byte() != 0
    let section = max(0, min(reader.number(), sections - 1))
    let leadIn = reader.optionalNumber()
    let items = (0..<reader.count()).map { _ in reader.number() }
    return PassageList(
      isOrdered: isOrdered, section: section, items: items.filter { $0 < passages },
      leadIn: leadIn.flatMap { $0 < passages ? $0 : nil })
  }
}

extension GrowingBytes {
  func append(_ list: PassageList) {
    append(list.isOrdered ? 1 : 0)
    append(varint: list.section)
    append(optional: list.leadIn)
    append(varint: list.items.count)
    for item in list.items { append(varint: item) }
  }
}
