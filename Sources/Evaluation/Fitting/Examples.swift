/// Labelled vectors to train a model on, in lists: the passages of a question, or one vector each.
///
/// Only values that are not 0 are kept, for most are.
struct Examples: Sendable {
  /// How a vector is labelled.
  enum Label: Sendable, Equatable {
    /// It is an example of what is to be found.
    case right
    /// It is none.
    case wrong
    /// It is neither: it counts where it outranks what is right, and nowhere else.
    case undecided
  }

  /// Vectors that compete with one another.
  struct List: Sendable {
    /// The numbers of its vectors.
    var vectors: Range<Int>
    /// The number of the guide that it is from.
    var guide: Int
    /// How much it counts.
    var weight: Double
  }

  /// The names of the values.
  let names: [String]
  /// The lists, in the order in which they were added.
  private(set) var lists: [List] = []
  /// By vector: its label.
  private(set) var labels: [Label] = []
  /// By vector: where its values begin in `values`; and the end of the last.
  private(set) var starts = [0]
  /// The places of the values in their vectors.
  private(set) var places: [Int32] = []
  /// The values.
  private(set) var values: [Float] = []

  /// Makes a set without vectors.
  init(names: [String]) { self.names = names }

  /// Adds a list.
  mutating func add(_ vectors: [(values: [Float], label: Label)], guide: Int, weight: Double) {
    let first = labels.count
    for vector in vectors {
      for (place, value) in vector.values.enumerated() where value != 0 {
        places.append(Int32(place))
        values.append(value)
      }
      starts.append(values.count)
      labels.append(vector.label)
    }
    lists.append(List(vectors: first..<labels.count, guide: guide, weight: weight))
  }

  /// The numbers of the guides that lists are from, ascending.
  var guides: [Int] { Set(lists.map(\.guide)).sorted() }

  /// The sum of weights times values, and the last weight, which is the bias.
  func logOdds(of vector: Int, _ weights: [Double]) -> Double {
    var sum = weights[names.count]
    for index in starts[vector]..<starts[vector + 1] {
      sum += weights[Int(places[index])] * Double(values[index])
    }
    return sum
  }

  /// Adds a multiple of a vector, with 1 for the bias.
  func add(_ factor: Double, times vector: Int, to sum: inout [Double]) {
    sum[names.count] += factor
    for index in starts[vector]..<starts[vector + 1] {
      sum[Int(places[index])] += factor * Double(values[index])
    }
  }
}
