namespace Cce.Simulator.Faults;

/// <summary>How a fault names the shape of an error: by a word, or by a number in the order of the documentation.</summary>
internal static class ErrorShapeNames
{
    public static readonly IReadOnlyDictionary<string, ErrorShape> All =
        new Dictionary<string, ErrorShape>(StringComparer.OrdinalIgnoreCase)
        {
            ["cce"] = ErrorShape.Cce,
            ["gateway"] = ErrorShape.Gateway,
            ["detail"] = ErrorShape.Detail,
            ["policy"] = ErrorShape.Policy,
            ["code"] = ErrorShape.Code,
            ["nested"] = ErrorShape.Nested,
            ["details"] = ErrorShape.Details,
            ["kubernetes"] = ErrorShape.Kubernetes,
            ["xml"] = ErrorShape.Xml,
            ["html"] = ErrorShape.Html,
            ["text"] = ErrorShape.Text,
            ["empty"] = ErrorShape.Empty,
            ["1"] = ErrorShape.Cce,
            ["2"] = ErrorShape.Gateway,
            ["3"] = ErrorShape.Detail,
            ["4"] = ErrorShape.Policy,
            ["5"] = ErrorShape.Nested,
            ["6"] = ErrorShape.Details,
            ["7"] = ErrorShape.Kubernetes,
            ["8"] = ErrorShape.Xml,
            ["9"] = ErrorShape.Html,
        };
}
