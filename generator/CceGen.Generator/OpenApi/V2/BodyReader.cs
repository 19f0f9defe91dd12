using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.OpenApi.Reading;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.OpenApi.V2;

/// <summary>Reads the parameters of an operation that are its request body: one in <c>body</c>, or any number in <c>formData</c>.</summary>
internal static class BodyReader
{
    public static OpenApiRequestBody? Read(ObjectNode operation, IReadOnlyList<BodyPart> parts, ReaderContext context, out bool isBroken)
    {
        var whole = parts.FirstOrDefault(static part => part.IsWhole);
        var rival = whole is null ? null : parts.FirstOrDefault(part => !ReferenceEquals(part, whole));
        if (rival is not null)
        {
            context.Diagnostics.Report(Problems.SecondBody(rival.Place.Location, rival.Name?.Text ?? "", rival.Place.Text, whole!.Place.Location));
        }

        isBroken = rival is not null || (whole is null && parts.Any(static part => part.Name is null));
        return isBroken ? null : whole is null ? FormReader.Read(operation, parts, context) : BodyParameterReader.Read(operation, whole, context);
    }
}
