using System;
using System.Collections.Generic;

namespace CceGen.Consumer;

/// <summary>Names a type of every kind: without the generator's output this project does not compile.</summary>
internal static class GeneratedTypes
{
    /// <summary>Gets a class, an enum, a value type, a client, its interface and its exception.</summary>
    internal static IReadOnlyList<Type> Samples { get; } =
    [
        typeof(Features.all_of.BigCluster),
        typeof(Features.enum_closed.Phase),
        typeof(Features.enum_tolerant.Phase),
        typeof(Features.parameters_query.FeatureClient),
        typeof(Features.options_several_clients.IPetsClient),
        typeof(Features.responses_typed_errors.ApiException<Features.responses_typed_errors.Problem>),
    ];
}
