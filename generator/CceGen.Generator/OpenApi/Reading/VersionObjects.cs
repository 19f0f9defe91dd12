using System.Collections.Generic;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Reads what 2.0 and the versions since 3.0 write in objects of their own; everything else is read by the same readers.</summary>
internal abstract class VersionObjects
{
    /// <summary>The values of a parameter's <c>in</c>, as advice in a message.</summary>
    public abstract IReadOnlyList<string> ParameterPlaces { get; }

    /// <summary>The servers of the document.</summary>
    public abstract IReadOnlyList<OpenApiServer> ReadServers(ObjectNode document, ReaderContext context);

    /// <summary>Whether the document says something of a server, even if it cannot be used.</summary>
    public abstract bool NamesServers(ObjectNode document);

    /// <summary>The servers of an operation; null when it names none, empty when none of them can be used.</summary>
    public abstract IReadOnlyList<OpenApiServer>? ReadOwnServers(ObjectNode operation, ReaderContext context);

    /// <summary>The parameter as a part of the request body; null when it is none.</summary>
    public abstract BodyPart? ReadBodyPart(ObjectNode parameter, ReaderContext context);

    /// <summary>What a parameter's value is, and how it is written; null, after a report, when it cannot be sent.</summary>
    public abstract ParameterValue? ReadValue(ObjectNode parameter, SpecScalar name, ParameterLocation location, ReaderContext context);

    /// <summary>The request body of an operation.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="parts">The parameters that are parts of the body.</param>
    /// <param name="context">The context.</param>
    /// <param name="isBroken">Whether there is a body that could not be read, which was reported.</param>
    public abstract OpenApiRequestBody? ReadBody(ObjectNode operation, IReadOnlyList<BodyPart> parts, ReaderContext context, out bool isBroken);

    /// <summary>The media types of a response.</summary>
    public abstract IReadOnlyList<OpenApiMediaType> ReadContent(ObjectNode response, ObjectNode operation, ReaderContext context);

    /// <summary>The media types that an operation names apart from a response that has no content.</summary>
    public virtual IReadOnlyList<OpenApiMediaType> ReadProduced(ObjectNode response, ObjectNode operation, ReaderContext context) => [];
}
