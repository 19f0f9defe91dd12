namespace CceGen.Runtime.Tests.Json;

/// <summary>What is remembered of the members of an object.</summary>
public sealed class MembersReadTests
{
    [Fact]
    public void Each_member_is_remembered_by_itself()
    {
        int[] some = [0, 1, 31, 32, 63, 64, 65, 128, 1000];
        var read = new MembersRead();
        foreach (var member in some)
        {
            Assert.False(read.Contains(member));
            Assert.Null(read.Add(member));
        }

        Assert.Equal(some, Enumerable.Range(0, 2000).Where(read.Contains));
    }

    [Theory]
    [InlineData(7)]
    [InlineData(70)]
    public void The_other_name_of_a_member_is_handed_out_once(int member)
    {
        var read = new MembersRead();
        read.Add(member, "ID");

        Assert.True(read.Contains(member));
        Assert.Null(read.Add(member + 1));
        Assert.Equal("ID", read.Add(member));
        Assert.Null(read.Add(member));
        Assert.True(read.Contains(member));
    }
}
