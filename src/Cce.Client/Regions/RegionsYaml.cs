using SharpYaml;
using SharpYaml.Events;
using SharpYaml.Serialization;

namespace Cce.Client.Regions;

/// <summary>
/// Reads the regions of CCE from a file in YAML: names of services, each with a list of <c>id</c> and <c>endpoints</c> (a list)
/// or <c>endpoint</c> (one). Other services are not looked at.
/// </summary>
internal sealed class RegionsYaml
{
    private const string Service = "cce";
    private const string Example = "cce: [{ id: my-region-1, endpoints: ['https://cce.example.com'] }]";

    private readonly string _path;

    private RegionsYaml(string path) => _path = path;

    /// <summary>The regions in their order; none for an empty file.</summary>
    /// <exception cref="CceConfigurationException">The text is no YAML, or not of that shape; with the line.</exception>
    public static IReadOnlyList<CceRegion> Read(string text, string path)
    {
        var reader = new RegionsYaml(path);
        return reader.ReadDocument(reader.Parse(text));
    }

    private YamlNode? Parse(string text)
    {
        var stream = new YamlStream();
        try
        {
            CheckKeys(text);
            stream.Load(new StringReader(text));
        }
        catch (YamlException exception)
        {
            // The library puts the place before its message, once or twice: "(Lin: 1, Col: 2, Chr: 7) - ...: What is wrong."
            string message = exception.Message;
            string reason = message.Substring(message.LastIndexOf("): ", StringComparison.Ordinal) + 1).TrimStart(':', ' ');

            // A limit of the library: YAML would have it.
            string hint = reason.IndexOf("unexpected ':'", StringComparison.Ordinal) < 0
                ? "" : " (between brackets an address needs quotes: ['https://cce.example.com'])";
            throw Failure(exception.Start, $"This is not valid YAML: {reason.TrimEnd('.')}{hint}", exception);
        }

        return stream.Documents.Count == 0 ? null : stream.Documents[0].RootNode;
    }

    // A mapping compares its keys with all that is in them. Aliases can make that endless in a few lines, so a key is a text here.
    private void CheckKeys(string text)
    {
        IParser parser = Parser.CreateParser(new StringReader(text));
        var open = new Stack<(bool IsMapping, bool IsKeyNext)>();
        while (parser.MoveNext())
        {
            ParsingEvent current = parser.Current!;
            if (current is MappingEnd or SequenceEnd)
            {
                open.Pop();
                continue;
            }

            if (current is not (Scalar or AnchorAlias or MappingStart or SequenceStart))
            {
                continue;
            }

            if (open.Count > 0 && open.Pop() is var (isMapping, isKeyNext))
            {
                if (isMapping && isKeyNext && current is not Scalar)
                {
                    throw Failure(current.Start, "A key must be a text");
                }

                open.Push((isMapping, !isKeyNext));
            }

            if (current is MappingStart or SequenceStart)
            {
                open.Push((current is MappingStart, IsKeyNext: true));
            }
        }
    }

    private List<CceRegion> ReadDocument(YamlNode? root)
    {
        if (root is null or YamlScalarNode { Value: null or "" or "~" or "null" })
        {
            return [];
        }

        YamlMappingNode services = root as YamlMappingNode ?? throw Failure(root.Start, "Names of services are expected here");
        List<CceRegion> regions = [];
        foreach (KeyValuePair<YamlNode, YamlNode> service in services.Children.Where(static service =>
            service.Key is YamlScalarNode key && string.Equals(key.Value, Service, StringComparison.OrdinalIgnoreCase)))
        {
            ReadService(service.Value, regions);
        }

        return regions;
    }

    private void ReadService(YamlNode list, List<CceRegion> regions)
    {
        if (list is YamlScalarNode { Value: null or "" or "~" or "null" })
        {
            return;
        }

        YamlSequenceNode items = list as YamlSequenceNode ?? throw Failure(list.Start, "A list of regions is expected here");
        foreach (YamlNode item in items.Children)
        {
            CceRegion region = ReadRegion(item as YamlMappingNode ?? throw Failure(item.Start, "A region is 'id' and 'endpoints'"));
            if (regions.Any(other => other.Id == region.Id))
            {
                throw Failure(item.Start, $"The region '{region.Id}' is listed twice");
            }

            regions.Add(region);
        }
    }

    private CceRegion ReadRegion(YamlMappingNode region)
    {
        YamlNode idNode = Member(region, "id") ?? throw Failure(region.Start, "This region has no 'id'");
        string id = idNode is YamlScalarNode { Value: { } text } && CceRegion.IsId(text)
            ? text
            : throw Failure(idNode.Start, "The 'id' of a region has letters, digits, '-', '_' and '.' only");
        YamlNode? several = Member(region, "endpoints");
        YamlNode? one = Member(region, "endpoint");
        if (several is not null && one is not null)
        {
            throw Failure(one.Start, $"The region '{id}' has both 'endpoints' and 'endpoint'; put all of them into 'endpoints'");
        }

        YamlNode endpoints = several ?? one ?? throw Failure(region.Start, $"The region '{id}' has no 'endpoints'");
        IList<YamlNode> nodes = endpoints is YamlSequenceNode list ? list.Children : [endpoints];
        List<Uri> addresses = [.. nodes.Select(node => ReadEndpoint(node, id))];
        return addresses.Count > 0
            ? new CceRegion(id, addresses)
            : throw Failure(endpoints.Start, $"The region '{id}' has no 'endpoints'");
    }

    private Uri ReadEndpoint(YamlNode node, string id)
    {
        Uri? address = null;
        string? problem = node is YamlScalarNode { Value: { } text } ? EndpointAddress.TryRead(text, out address) : "it is not a text";
        return address ?? throw Failure(node.Start, $"An endpoint of the region '{id}' cannot be used: {problem}");
    }

    private static YamlNode? Member(YamlMappingNode mapping, string name) => mapping.Children
        .FirstOrDefault(member => member.Key is YamlScalarNode key && key.Value == name).Value;

    private CceConfigurationException Failure(Mark place, string what, Exception? inner = null) => new(
        FormattableString.Invariant($"{_path}, line {place.Line + 1}: {what}. The file looks like this: {Example}"),
        _path,
        place.Line + 1,
        inner);
}
