import Testing

@testable import Coverage

@Suite struct CoveringTaskTests {
  @Test func `settlements within reach of the same sites are counted as one`() {
    let reach = ReachLists([[0, 1, 3], [0, 1, 2]])
    let task = CoveringTask(people: [1, 10, 100, 1000, 10_000], reach: reach, count: 1)
    #expect(task.people == [11, 100, 1000])
    #expect(task.coverable == 1111)
    #expect((0..<3).map { Array(task.reachedBy[$0]) } == [[0, 1], [1], [0]])
    #expect((0..<2).map { Array(task.reach[$0]) } == [[0, 2], [0, 1]])
  }

  @Test func `lists turned round twice are the same lists`() {
    let lists = ReachLists([[1, 4], [], [0, 1, 2], [4]])
    let turned = ReachLists(turning: lists, count: 5)
    #expect((0..<5).map { Array(turned[$0]) } == [[2], [0, 2], [2], [], [0, 3]])
    #expect(ReachLists(turning: turned, count: 4) == lists)
  }
}
