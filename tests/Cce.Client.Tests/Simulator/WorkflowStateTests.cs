using Cce.Simulator.Workflows;

namespace Cce.Client.Tests.Simulator;

public sealed class WorkflowStateTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("- - - -", "Init")]
    [InlineData("Init - - -", "Running")]
    [InlineData("Running - - -", "Running")]
    [InlineData("Success - - -", "Pending")]
    [InlineData("Failed - - -", "Pending")]
    [InlineData("Success Running - -", "Running")]
    [InlineData("Success Success Queuing -", "Running")]
    [InlineData("Success - Success -", "Pending")]
    [InlineData("Success - Failed -", "Pending")]
    [InlineData("Success - Success Failed", "Pending")]
    [InlineData("Success - Success Success", "Success")]
    [InlineData("Success Failed Success Success", "Success")]
    [InlineData("- - Success Success", "Pending")]
    [InlineData("Success Success Success Success", "Success")]
    public void The_phase_follows_from_the_steps(string steps, string phase)
    {
        var state = new WorkflowState(Workflow(), Steps(steps));

        Assert.Equal(phase, state.Phase.ToString());
    }

    [Theory]
    [InlineData("- - - -")]
    [InlineData("Success - Running -")]
    [InlineData("Success - Success Success")]
    public void A_cancelled_workflow_stays_cancelled(string steps) =>
        Assert.Equal(WorkflowPhase.Cancel, new WorkflowState(Workflow() with { CancelledAt = Start }, Steps(steps)).Phase);

    [Fact]
    public void A_workflow_changes_with_its_steps()
    {
        WorkflowStep[] steps = Steps("Success - Running -");
        steps[0] = steps[0] with { StartedAt = Start.AddSeconds(1), EndedAt = Start.AddSeconds(5) };
        steps[2] = steps[2] with { StartedAt = Start.AddSeconds(9) };

        Assert.Equal(Start, new WorkflowState(Workflow(), Steps("- - - -")).UpdatedAt);
        Assert.Equal(Start.AddSeconds(9), new WorkflowState(Workflow(), steps).UpdatedAt);
    }

    private static SimulatedWorkflow Workflow() => new()
    {
        ClusterId = "c",
        Version = "v1.19",
        TargetVersion = "v1.21",
        CreatedAt = Start,
        Earlier = new HashSet<string>(),
    };

    private static WorkflowStep[] Steps(string text) =>
    [
        .. text.Split(' ').Zip(Enum.GetValues<WorkflowTask>(), (status, task) => status == "-"
            ? new WorkflowStep(task)
            : new WorkflowStep(task, "id", Enum.Parse<WorkflowStepStatus>(status))),
    ];
}
