using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using CceGen.Generator.Model;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Lowering;

/// <summary>Turns <c>x-long-running</c> into an operation object, once the classes that it looks into are known.</summary>
internal sealed class LongRunningLowering(
    LoweringContext context, LongRunningNames names, ClientNames clients, IReadOnlyList<ObjectModel> objects, IReadOnlyList<EnumModel> enums)
{
    private const int DefaultInterval = 5;

    private static readonly Regex Words = new("(?<=[a-z0-9])(?=[A-Z])", RegexOptions.CultureInvariant);

    /// <summary>The operation object; null after a report.</summary>
    public LongRunningModel? Lower(OpenApiLongRunning source, OperationModel operation, string group)
    {
        if (operation.Result is not { Kind: TypeKind.Object } result)
        {
            return Refuse(source.Location, operation.Id, "its answer is not an object with members");
        }

        if (operation.Parameters.Any(parameter => parameter.Place == ParameterPlace.Body))
        {
            return Refuse(source.Location, operation.Id, "it has a body");
        }

        if (IdOf(source, operation) is not { } id
            || PathTo(source.Status, "status", result, IsStatus) is not { } status
            || (source.Progress is { } progress && PathTo(progress, "progress", result, IsProgress) is null))
        {
            return null;
        }

        ReportUnknown(source, status.Type);
        var name = names.ClassOf(source);
        var subject = name.EndsWith("Operation", System.StringComparison.Ordinal) ? name.Substring(0, name.Length - "Operation".Length) : name;
        return new LongRunningModel(
            File: null!,
            HintName: "",
            name,
            Words.Replace(subject, " ").ToLowerInvariant(),
            operation.ClientName,
            operation.InterfaceName,
            operation.ExceptionName,
            operation.MethodName,
            clients.ClientOf(group).AddMethod("WaitFor" + subject, source.Location, context.Diagnostics),
            operation.Parameters,
            id,
            result with { IsNullable = false, IsAnnotated = false },
            status,
            source.Progress is { } place ? PathTo(place, "progress", result, IsProgress) : null,
            Texts(source.Succeeded),
            Texts(source.Failed),
            Texts(source.Paused),
            source.Interval ?? DefaultInterval,
            operation.IsObsolete);
    }

    private static bool IsStatus(TypeRef type) => type.Kind is TypeKind.String or TypeKind.Enum or TypeKind.ExtensibleEnum;

    private static bool IsProgress(TypeRef type) =>
        IsStatus(type) || type.Kind is TypeKind.Int32 or TypeKind.Int64 or TypeKind.Single or TypeKind.Double or TypeKind.Decimal;

    private static EquatableArray<string> Texts(IEnumerable<SpecScalar> values) => values.Select(value => value.Text).Distinct().ToEquatableArray();

    private ParameterModel? IdOf(OpenApiLongRunning source, OperationModel operation)
    {
        var candidates = operation.Parameters.Where(parameter => parameter.Place == ParameterPlace.Path && IsStatus(parameter.Type)).ToList();
        if (source.Id is not { } wanted)
        {
            var last = operation.Path.LastOrDefault(part => part.Parameter is not null)?.Parameter;
            if (last is null || !candidates.Contains(last))
            {
                Refuse(source.Location, operation.Id, "its path has no parameter that could be the id");
                return null;
            }

            return last;
        }

        if (candidates.FirstOrDefault(parameter => parameter.WireName == wanted.Text) is { } found)
        {
            return found;
        }

        context.Diagnostics.Report(DiagnosticId.InvalidExtension, wanted.Location, "id", wanted.Text, "expected the name of a parameter of the path that is a text");
        return null;
    }

    private MemberPathModel? PathTo(OpenApiBodyExpression place, string keyword, TypeRef start, System.Func<TypeRef, bool> isRight)
    {
        var type = start;
        var properties = new List<string>();
        foreach (var step in place.Path)
        {
            if (type.Kind != TypeKind.Object || Member(type.Name, step) is not { } property)
            {
                context.Diagnostics.Report(DiagnosticId.InvalidExtension, place.Location, keyword, place.Text, $"the answer has no member '{step}' there");
                return null;
            }

            properties.Add(property.Name);
            type = property.Type;
        }

        if (isRight(type))
        {
            return new MemberPathModel(properties.ToEquatableArray(), type);
        }

        context.Diagnostics.Report(DiagnosticId.InvalidExtension, place.Location, keyword, place.Text, "the member there is neither a text nor a number");
        return null;
    }

    private PropertyModel? Member(string className, string wireName)
    {
        for (var model = Class(className); model is not null; model = model.BaseName is null ? null : Class(model.BaseName))
        {
            if (model.Properties.FirstOrDefault(property => property.WireName == wireName) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private ObjectModel? Class(string name) => objects.FirstOrDefault(model => model.Name == name);

    // A closed list says which values there are; one that is not among them would never come.
    private void ReportUnknown(OpenApiLongRunning source, TypeRef status)
    {
        if (status.Kind != TypeKind.Enum || enums.FirstOrDefault(model => model.Name == status.Name) is not { } known)
        {
            return;
        }

        var texts = known.Members.Select(member => member.Text).ToList();
        foreach (var value in source.Succeeded.Concat(source.Failed).Concat(source.Paused).Where(value => !texts.Contains(value.Text)))
        {
            context.Diagnostics.Report(
                DiagnosticId.InvalidExtension, value.Location, "status", value.Text, $"the answer has one of {string.Join(", ", texts)} there");
        }
    }

    private LongRunningModel? Refuse(LocationInfo? location, string operation, string problem)
    {
        context.Diagnostics.Report(DiagnosticId.InvalidExtension, location, "x-long-running", operation, problem);
        return null;
    }
}
