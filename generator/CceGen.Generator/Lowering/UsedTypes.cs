using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Model;

namespace CceGen.Generator.Lowering;

/// <summary>The types in a model: what its file names, so that another fact about one of them writes the file anew.</summary>
internal static class UsedTypes
{
    public static IEnumerable<TypeRef> Of(ObjectModel model) => model.Properties.SelectMany(Of)
        .Concat(model.Initial.Select(member => member.Type))
        .Concat(model.Additional.Type is { } additional ? [additional] : [])
        .Concat(model.Value is { } value ? [value.Type] : [])
        .Concat(model.Constructor is { } constructor ? constructor.Parameters.SelectMany(parameter => Of(parameter.Property)) : [])
        .Concat(model.BaseName is { } name ? [TypeMapper.Object(name).Type] : []);

    public static IEnumerable<TypeRef> Of(UnionModel model) => model.Branches.Select(branch => branch.Type)
        .Concat(model.Branches.Select(branch => branch.Tag).OfType<UnionTagModel>().Select(tag => tag.Type));

    public static IEnumerable<TypeRef> Of(OperationModel model) => model.Signature.Select(parameter => parameter.Type)
        .Concat(model.Successes.Concat(model.Errors).Select(response => response.Content?.Type).OfType<TypeRef>())
        .Concat(model.FullResponse is { } full ? full.Headers.Select(header => header.Type).Append(full.Type).Append(full.BaseType) : [])
        .Concat(model.Wrapped is { } wrapped ? [wrapped] : [])
        .Concat(model.Result is { } result ? [result] : []);

    public static IEnumerable<TypeRef> Of(InterfaceModel model) => model.Methods.SelectMany(Of)
        .Concat(model.WaitMethods.SelectMany(methods => methods.Parameters).Select(parameter => parameter.Type));

    public static IEnumerable<TypeRef> Mentioned(InterfaceModel model) => model.Methods.SelectMany(method => Of(method.Example));

    public static IEnumerable<TypeRef> Of(LongRunningModel model) =>
        [model.Result, model.Id.Type, model.Status.Type, .. model.Parameters.Select(held => held.Parameter.Type), .. model.Progress is { } path ? [path.Type] : Enumerable.Empty<TypeRef>()];

    public static IEnumerable<TypeRef> Of(WebhookModel model) => [model.Content.Type];

    public static IEnumerable<TypeRef> Of(CallExampleModel? example) => example?.Arguments.SelectMany(Of) ?? [];

    private static IEnumerable<TypeRef> Of(ExampleMemberModel member) => member.Value.Members.SelectMany(Of).Prepend(member.Value.Type);

    private static IEnumerable<TypeRef> Of(MethodModel method) =>
        method.Parameters.Select(parameter => parameter.Type).Concat(method.Result is { } result ? [result] : []).Concat(method.FullResponse is { } full ? [full.Type] : []);

    private static IEnumerable<TypeRef> Of(PropertyModel property) => property.Initializer is { } initializer ? [property.Type, .. Of(initializer)] : [property.Type];

    private static IEnumerable<TypeRef> Of(InitializerModel initializer) => initializer.Items.SelectMany(Of).Concat(initializer.Created is { } created ? [created] : []);
}
