/// What a choice of sites has to obey beside their number.
public struct SitingRules: Sendable {
  /// The block of each site; empty if blocks do not matter.
  public var blocks: [Int32] = []
  /// For each block the number of sites that it gets at least; empty if blocks do not matter.
  public var floors: [Int] = []
  /// For each site those that are too near to stand beside it, the site itself left out; nothing if
  /// none are.
  public var tooNear: ReachLists?

  /// Nothing beside the number.
  public init() {}

  /// The sites worth most together of all choices that give each block its sites.
  ///
  /// How near they are to each other does not count, which can only make a bound larger.
  func dearest<Worth: Comparable>(_ worth: [Worth], _ count: Int) -> [Int] {
    guard !floors.isEmpty else { return Self.largest(count, of: worth, among: worth.indices) }
    let order = worth.indices.sorted { Self.isLarger($0, $1, in: worth) }
    var lacks = floors
    var chosen: [Int] = []
    var rest: [Int] = []
    for site in order {
      if lacks[Int(blocks[site])] > 0 {
        lacks[Int(blocks[site])] -= 1
        chosen.append(site)
      } else if rest.count < count {
        rest.append(site)
      }
    }
    return chosen + rest.prefix(max(0, count - chosen.count))
  }

  /// The places of the largest numbers, in no order; of equal ones those that come first.
  private static func largest<Worth: Comparable>(
    _ count: Int, of worth: [Worth], among places: Range<Int>
  ) -> [Int] {
    guard count < places.count else { return Array(places) }
    guard count > 0 else { return [] }
    // A heap of the largest so far, the least of them on top.
    var heap = Array(places.prefix(count))
    func sift(_ start: Int) {
      var place = start
      while true {
        var least = place
        for child in [2 * place + 1, 2 * place + 2]
        where child < heap.count && isLarger(heap[least], heap[child], in: worth) {
          least = child
        }
        guard least != place else { return }
        heap.swapAt(place, least)
        place = least
      }
    }
    for place in stride(from: count / 2, through: 0, by: -1) { sift(place) }
    for place in places.dropFirst(count) where worth[place] > worth[heap[0]] {
      heap[0] = place
      sift(0)
    }
    return heap
  }

  private static func isLarger<Worth: Comparable>(
    _ left: Int, _ right: Int, in worth: [Worth]
  ) -> Bool {
    worth[left] == worth[right] ? left < right : worth[left] > worth[right]
  }
}
