using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Lowering.Policies;
using CceGen.Generator.Lowering.Responses;
using CceGen.Generator.Model;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;
using CceGen.Generator.RuntimeFiles;

namespace CceGen.Generator.Lowering;

/// <summary>
/// The public types that responses are given to callers as. They take their names before schemas do, where a response of the
/// document may need them; a client or an exception with one of the names does not give way.
/// </summary>
internal sealed class ResponseTypes
{
    private readonly Dictionary<string, string> _names = [];
    private readonly SortedSet<string> _wrapped = new(StringComparer.Ordinal);

    /// <summary>Whether types are as NSwag has them.</summary>
    private readonly bool _hasNSwagTypes;

    private readonly Selection _selection;

    public ResponseTypes(LoweringContext context, IReadOnlyList<OpenApiOperation> operations)
    {
        _selection = context.Policies.Selection;
        _hasNSwagTypes = context.Policies.Style.HasNSwagFiles;
        var media = new ResponseMedia(context.Facts);
        var read = operations.SelectMany(operation => operation.Responses).Select(response => media.Choose(response.Content)).ToList();
        var hasEvents = read.Exists(content => content?.Kind == ContentKind.ServerSentEvents);
        var hasSequences = hasEvents || read.Exists(content => content?.Kind is ContentKind.JsonLines or ContentKind.JsonSequence);
        var hasOctets = context.Policies.Style.ReadsUndescribedAsOctets
            && operations.SelectMany(operation => operation.Responses).Any(response => media.AreOctets(response.Produced) || media.AreOctets(response.Content));
        Add(ResponseTypeNames.File, hasSequences || hasOctets || read.Exists(content => content?.Kind == ContentKind.File));
        Add(ResponseTypeNames.Sequence, hasSequences);
        Add(ResponseTypeNames.Event, hasEvents);
        Add(ResponseTypeNames.Full, context.Policies.Selection.HasFullResponses && operations.Count > 0);

        void Add(string type, bool isNeeded) => _names.Add(type, isNeeded ? context.TypeNames.Add(type) : type);
    }

    public string File => _names[ResponseTypeNames.File];

    /// <summary>Whether the type of a file is one of the user's. Without NSwag's shape, it is that of another document.</summary>
    public bool IsFileOwn => _hasNSwagTypes && _selection.ExcludedTypes.Contains(File);

    public string Sequence => _names[ResponseTypeNames.Sequence];

    public string Event => _names[ResponseTypeNames.Event];

    /// <summary>A response with its status code and headers.</summary>
    public string Full => _names[ResponseTypeNames.Full];

    /// <summary>The type of a response as the methods of a client return it that wrap theirs.</summary>
    /// <param name="result">The result; null for none.</param>
    public TypeRef WrappedOf(ClientScope client, TypeRef? result)
    {
        _wrapped.Add(client.ResponseName);
        return Own(client.ResponseName, result is null ? EquatableArray<TypeRef>.Empty : new[] { result }.ToEquatableArray());
    }

    /// <summary>Those whose names are not the ones in <c>CceGen.Runtime</c>.</summary>
    public IEnumerable<RenamedTypeModel> Renamed => _names.Where(pair => pair.Key != pair.Value).Select(pair => new RenamedTypeModel(pair.Key, pair.Value));

    /// <summary>The files of those that operations return, and what the types are called here.</summary>
    public IEnumerable<SharedFile> In(IReadOnlyList<OperationModel> operations)
    {
        var used = new HashSet<string>(operations.SelectMany(operation => operation.Successes).Select(success => success.Content?.Type)
            .Concat(operations.Select(operation => operation.FullResponse?.BaseType)).OfType<TypeRef>()
            .SelectMany(type => type.Arguments.Prepend(type)).Where(type => type.Kind == TypeKind.Response).Select(type => type.Name));
        return RuntimeLibrary.In(RuntimeFolders.Responses).Where(file => used.Contains(_names[file.TypeName])).Select(file => new SharedFile(RuntimeLibrary.InShape(file, _hasNSwagTypes), _names[file.TypeName]));
    }

    /// <summary>The file of wrapped responses, once for each name that they have.</summary>
    public IEnumerable<SharedFile> Wrapped() =>
        _wrapped.Select(name => new SharedFile(RuntimeLibrary.Get($"{RuntimeFolders.NSwag}/{ResponseTypeNames.Wrapped}"), name));

    public static TypeRef Own(string name, EquatableArray<TypeRef> arguments) => new(TypeKind.Response, name, null, arguments, false, false);
}
