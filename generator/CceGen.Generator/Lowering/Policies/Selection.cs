using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Options;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Lowering.Policies;

/// <summary>What is generated.</summary>
internal sealed class Selection(ClientOptions options)
{
    private static readonly string[] NSwagHelpers = ["JsonExceptionConverter", "JsonInheritanceConverter", "JsonInheritanceConverterAttribute", "JsonInheritanceAttribute", "DateFormatConverter"];

    /// <summary>Whether each client has an interface.</summary>
    public bool HasInterfaces { get; } = options.GenerateClientInterfaces;

    /// <summary>Whether there are clients at all, and what belongs to them.</summary>
    public bool HasClients { get; } = options.GenerateClientClasses;

    /// <summary>Whether the classes of clients are written, and not only their interfaces.</summary>
    public bool WritesClients { get; } = options.GenerateClientClasses && !options.SuppressClientClassesOutput;

    /// <summary>Whether the interfaces are written, and not only implemented.</summary>
    public bool WritesInterfaces { get; } = options.GenerateClientClasses && !options.SuppressClientInterfacesOutput;

    /// <summary>Whether the exception is generated, and not that of another document.</summary>
    public bool HasException { get; } = options.GenerateExceptionClasses;

    /// <summary>Whether some methods return the status code and the headers with the result.</summary>
    public bool HasWrappedResponses { get; } = options.WrapResponses;

    /// <summary>Whether the class that they return is generated.</summary>
    public bool HasResponseClass { get; } = options.GenerateResponseClasses;

    /// <summary>The methods that return it, where it is not all of them.</summary>
    public NameList WrappedMethods { get; } = new("wrapResponseMethods", options.WrapResponses ? options.WrapResponseMethods : EquatableArray<string>.Empty);

    /// <summary>Whether each method has a synchronous form.</summary>
    public bool HasSyncMethods { get; } = options.GenerateSyncMethods;

    /// <summary>Whether classes have methods that make a text of them and read one.</summary>
    public bool HasJsonMethods { get; } = options.GenerateJsonMethods;

    /// <summary>Whether <c>default</c> is the initial value of a property.</summary>
    public bool HasDefaultValues { get; } = options.GenerateDefaultValues;

    /// <summary>The methods that only derived classes call.</summary>
    public NameList ProtectedMethods { get; } = new("protectedMethods", options.ProtectedMethods);

    /// <summary>The parameters that are not sent.</summary>
    public NameList ExcludedParameters { get; } = new("excludedParameterNames", options.ExcludedParameterNames);

    /// <summary>Whether there are models at all.</summary>
    public bool HasModels { get; } = options.GenerateDtoTypes;

    /// <summary>The types that are not generated. Some names are those of helpers that NSwag makes and this generator does without.</summary>
    public NameList ExcludedTypes { get; } = new("excludedTypeNames", options.ExcludedTypeNames.Where(name => Array.IndexOf(NSwagHelpers, name) < 0).ToEquatableArray());

    /// <summary>The types that are generated although they are excluded, and why, as a clause; set once the models are known.</summary>
    public IReadOnlyDictionary<string, string> NeededTypes { get; set; } = new Dictionary<string, string>();

    /// <summary>The options that name parts of the document.</summary>
    public IEnumerable<NameList> Names => [ProtectedMethods, WrappedMethods, ExcludedParameters, ExcludedTypes];

    /// <summary>Whether the documentation of each method has an example of a call.</summary>
    public bool HasExamples { get; } = options.GenerateExamples;

    /// <summary>Whether each operation has a second method that returns the status code and the headers as well.</summary>
    public bool HasFullResponses { get; } = options.GenerateResponseMethods;

    /// <summary>Whether clients have a method that takes headers, a query and a timeout for single calls.</summary>
    public bool HasRequestOptions { get; } = options.GenerateRequestOptions;

    /// <summary>Whether clients send the credentials that the document asks for.</summary>
    public bool HasAuthentication { get; } = options.GenerateAuthentication;

    /// <summary>Whether there are classes that read webhooks and callbacks.</summary>
    public bool HasWebhooks { get; } = options.GenerateWebhooks;

    /// <summary>The options that select operations by a list.</summary>
    public IReadOnlyList<OperationTexts> Filters { get; } =
    [
        new("includedOperationIds", FilterSubject.Id, isIncluding: true, options.IncludedOperationIds),
        new("excludedOperationIds", FilterSubject.Id, isIncluding: false, options.ExcludedOperationIds),
        new("includedTags", FilterSubject.Tag, isIncluding: true, options.IncludedTags),
        new("excludedTags", FilterSubject.Tag, isIncluding: false, options.ExcludedTags),
        new("includedPaths", FilterSubject.Path, isIncluding: true, options.IncludedPaths),
        new("excludedPaths", FilterSubject.Path, isIncluding: false, options.ExcludedPaths),
    ];

    /// <summary>Whether operations that the document deprecates are generated.</summary>
    public bool HasDeprecated { get; } = options.GenerateDeprecated;

    /// <summary>Whether the options select operations at all: then only the schemas are generated that these lead to.</summary>
    public bool IsLimited => !HasDeprecated || Filters.Any(filter => filter.Texts.Count > 0);

    /// <summary>Whether options that NSwag does not have are among those.</summary>
    public bool IsLimitedByOwn => !HasDeprecated || Filters.Any(filter => filter.Subject != FilterSubject.Id && filter.Texts.Count > 0);

    /// <summary>Whether a method, as <c>PetsClient.List</c>, returns the status code and the headers with the result.</summary>
    public bool Wraps(string method) => HasWrappedResponses && (WrappedMethods.IsEmpty || WrappedMethods.Contains(method));

    /// <summary>Whether an operation is generated: all options have to allow it. A webhook has no path.</summary>
    public bool Includes(IEnumerable<string> ids, IEnumerable<string> tags, string? path, bool isDeprecated) =>
        (HasDeprecated || !isDeprecated) && Filters.All(filter => filter.Allows(filter.Subject switch
        {
            FilterSubject.Id => ids,
            FilterSubject.Tag => tags,
            _ => path is null ? [] : [path],
        }));
}
