using System.Globalization;
using Cce.Simulator.Controllers;
using Cce.Simulator.PreChecks;
using Cce.Simulator.Rejections;
using Cce.Simulator.Upgrades;

namespace Cce.Simulator.Http.PreChecks;

/// <summary>Turns checks into the models that go over the wire.</summary>
internal static class PreCheckMapping
{
    private const string NodeKey = "node.uid";
    private const string NodeOperator = "In";

    /// <exception cref="RejectionException">The selector is not one of nodes by their ids.</exception>
    public static SkippedItem ToSkipped(SkippedCheckItem item) => item.ResourceSelector switch
    {
        null => new SkippedItem(item.Name ?? "", null),
        { Key: null or NodeKey, Operator: null or NodeOperator } selector => new SkippedItem(
            item.Name ?? "", RequestLists.WithoutNull(selector.Values, "resourceSelector.values of spec.skippedCheckItemList")),
        _ => throw new RejectionException(
            Rejection.Invalid, $"resourceSelector of spec.skippedCheckItemList must have the key '{NodeKey}' and the operator '{NodeOperator}'."),
    };

    public static PreCheckTask ToWire(SimulatedPreCheck check, PreCheckState state) => new()
    {
        Kind = "PreCheckTask",
        ApiVersion = "v3",
        Metadata = new PreCheckTaskMetadata
        {
            Uid = check.TaskId,
            CreationTimestamp = GoTimestamp.OfService(check.StartedAt),
            UpdateTimestamp = GoTimestamp.OfService(check.StartedAt + state.ChangedAfter),
        },
        Spec = new PreCheckSpec
        {
            ClusterID = check.ClusterId,
            ClusterVersion = check.Version,
            TargetVersion = check.TargetVersion,
            SkippedCheckItemList = check.Skipped.Count > 0 ? [.. check.Skipped.Select(ToWire)] : null,
        },
        Status = Status(check, state),
    };

    private static SkippedCheckItem ToWire(SkippedItem item) => new()
    {
        Name = item.Name,
        ResourceSelector = item.Nodes is { } nodes
            ? new ResourceSelector { Key = NodeKey, Operator = NodeOperator, Values = [.. nodes] }
            : null,
    };

    private static PreCheckStatus Status(SimulatedPreCheck check, PreCheckState state)
    {
        ILookup<SimulatedCheckGroup, CheckedItem> groups = state.Items.ToLookup(item => item.Item.Group);
        CheckedItem[] cluster = [.. groups[SimulatedCheckGroup.LimitCheck], .. groups[SimulatedCheckGroup.MasterCheck]];
        CheckedItem[] addons = [.. groups[SimulatedCheckGroup.AddonCheck]];
        CheckedItem[] nodes = [.. groups[SimulatedCheckGroup.NodeCheck]];
        return new PreCheckStatus
        {
            Phase = state.Phase.ToString(),
            Message = Message(check, state),
            ExpireTimeStamp = state.HasEnded
                ? GoTimestamp.OfService(check.StartedAt + state.ChangedAfter + check.Scenario.ValidFor)
                : null,
            ClusterCheckStatus = new ClusterCheckStatus { Phase = Phase(cluster), ItemsStatus = [.. cluster.Select(Item)] },
            AddonCheckStatus = new AddonCheckStatus { Phase = Phase(addons), ItemsStatus = [.. addons.Select(Item)] },
            NodeCheckStatus = new NodeCheckStatus
            {
                Phase = Phase(nodes),
                NodeStageStatus = [.. nodes.GroupBy(item => item.Node!).Select(node => Node(node.Key, [.. node]))],
            },
        };
    }

    private static string? Message(SimulatedPreCheck check, PreCheckState state) => state.Phase switch
    {
        CheckPhase.Error => check.Scenario.BreaksOff,
        CheckPhase.Failed => string.Create(
            CultureInfo.InvariantCulture, $"{state.Items.Count(item => item.StandsAgainst)} findings stand against the upgrade."),
        _ => null,
    };

    private static string Phase(CheckedItem[] part) => PreCheckState.Combine(part).ToString();

    private static NodeStageStatus Node(SimulatedNode node, CheckedItem[] items) => new()
    {
        NodeInfo = new NodeInfo { Uid = node.Uid, Name = node.Name, Status = "Active", NodeType = "node" },
        ItemsStatus = [.. items.Select(Item)],
    };

    private static CheckItemStatus Item(CheckedItem item)
    {
        bool found = item.Phase == CheckPhase.Failed;
        return new CheckItemStatus
        {
            Name = item.Item.Name,
            Kind = item.Item.Level == SimulatedCheckLevel.Fatal ? "Exception" : "Risk",
            Group = item.Item.Group.ToString(),
            Level = item.Item.Level.ToString(),
            Phase = item.Phase.ToString(),
            Message = found ? item.Item.Finding : null,
            ErrorCodes = found ? [.. item.Item.SentErrorCodes] : null,
            RiskSource = found && item.Node is { } node
                ? new RiskSource { NodeRisks = [new NodeRisk { NodeID = node.Uid }] }
                : null,
        };
    }
}
