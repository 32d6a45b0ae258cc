import Guides

/// Reads a page whose body is given.
func page(_ body: String, head: String = "") throws -> Guide {
  try guide(
    "<!DOCTYPE html>\n<html><head>\(head)</head><body>\(body)</body></html>", file: "a.html")
}

extension Guide {
  /// The furniture's kinds, in order.
  var furnitureKinds: [Furniture.Kind] { furniture.map(\.kind) }
}
